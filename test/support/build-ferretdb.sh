#!/bin/sh
# Builds FerretDB with its SQLite backend from the Go module proxy, unless it has been built before, and prints the path of the program.
# It lies outside the project: in SKYNDSAM_FERRETDB, else in the folder for temporary files. The first time takes minutes, and Go 1.22.
set -eu
version=1.24.0
sum='h1:7WJmezL48Bj9bYWnhT/bEJgX5gjT5s7LFdHTqkN25rA='
folder="${SKYNDSAM_FERRETDB:-${TMPDIR:-/tmp}/skyndsam-ferretdb-$version}"
program="$folder/ferretdb"

if [ ! -x "$program" ]; then
  command -v go >/dev/null || { echo 'FerretDB is not built, and there is no Go to build it with.' >&2; exit 1; }
  mkdir -p "$folder"
  work=$(mktemp -d "$folder/build-XXXXXX")
  trap 'rm -rf "$work"' EXIT
  cd "$work"
  # Not `go install`: the module needs a file of its version that its release lacks, and ends at once without it.
  go mod download -json "github.com/FerretDB/FerretDB@v$version" >module.json
  grep -qF "\"Sum\": \"$sum\"" module.json || { echo 'The module of FerretDB is not the one that we know.' >&2; exit 1; }
  cp -R "$(sed -n 's/^[[:space:]]*"Dir": "\(.*\)",*$/\1/p' module.json)" source
  chmod -R u+w source
  cd source
  echo "v$version" >build/version/version.txt
  CGO_ENABLED=0 go build -trimpath -tags ferretdb_no_postgresql -o "$work/ferretdb" ./cmd/ferretdb
  mv "$work/ferretdb" "$program"
fi
echo "$program"
