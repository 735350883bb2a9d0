#!/bin/sh
# Makes what is secret in deploy/secrets, once: what is there is never overwritten. Names of huvudmän may follow, each gets a key:
#   deploy/make-secrets.sh            deploy/make-secrets.sh ekby norrby
# Only the owner comes into the folder; in it the files are readable, for each is mounted into containers that run under other numbers.
set -eu
umask 077
folder="$(cd "$(dirname "$0")" && pwd)/secrets"
mkdir -p "$folder"
chmod 0700 "$folder"

# What comes on standard input becomes the file, whole or not at all.
make() {
  [ ! -e "$folder/$1" ] || return 0
  cat >"$folder/.$1.new"
  chmod 0444 "$folder/.$1.new"
  mv "$folder/.$1.new" "$folder/$1"
  echo "deploy/secrets/$1"
}
bytes() { head -c "$1" /dev/urandom; }
hex() { bytes 32 | od -An -tx1 | tr -d ' \n'; }
key() { bytes 32 | base64; }

bytes 567 | base64 | make mongo_keyfile
hex | make mongo_admin_password
hex | make mongo_app_password
echo "mongodb://skyndsam:$(cat "$folder/mongo_app_password")@mongo1:27017,mongo2:27017,mongo3:27017/?replicaSet=skyndsam&authSource=admin" | make mongodb_uri
echo 'smtp://mailpit:1025' | make smtp_url
hex | make operator_token
key | make installation_key
for name in "$@"; do
  case "$name" in [!a-z]* | *[!a-z0-9-]* | '') echo "$name: lower-case letters, digits and hyphens" >&2; exit 1 ;; esac
  key | make "key_$name"
done
