# syntax=docker/dockerfile:1
# The program (`app`, the default target is the last) and the proxy in front of it. Nothing is fetched or built when a container starts.
ARG NODE=node:20.20-bookworm-slim

# What browsers get.
FROM ${NODE} AS client
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY tsconfig.json ./
COPY src src
COPY client client
RUN npm run build:client

# What the server runs on: without what only the pages are built of, which `npm start` outside a container needs.
FROM ${NODE} AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts && npm uninstall --omit=dev --ignore-scripts \
    @dagrejs/dagre \
    @fontsource-variable/source-sans-3 \
    @hookform/resolvers \
    @react-aria/optimize-locales-plugin \
    @tanstack/react-query \
    @tanstack/react-router \
    @vitejs/plugin-react \
    echarts \
    idb \
    react \
    react-aria-components \
    react-dom \
    react-hook-form \
    read-excel-file \
    socket.io-client \
    vite

# TLS and the way to a node that answers. The copy lacks the right to ports below 1024, with which no container without rights could start it.
FROM caddy:2.11-alpine AS proxy
RUN cp /usr/bin/caddy /usr/bin/caddy.plain && mv /usr/bin/caddy.plain /usr/bin/caddy && chown -R 10002:10002 /data /config
COPY deploy/Caddyfile /etc/caddy/Caddyfile
USER 10002:10002
EXPOSE 8080 8443

FROM ${NODE} AS app
ENV NODE_ENV=production \
    SKYNDSAM_DATA=/data \
    SKYNDSAM_HOST=0.0.0.0
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY package.json tsconfig.json ./
COPY src src
COPY workflows workflows
COPY --from=client /app/dist/client dist/client
COPY deploy/health.mjs deploy/health.mjs
RUN install -d -o 10001 -g 10001 -m 0700 /data
USER 10001:10001
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["node", "deploy/health.mjs"]
# Node itself gets the signals; `tsx` as a program would stand between.
ENTRYPOINT ["node", "--import", "tsx", "src/cli.ts"]
CMD ["start", "--empty"]
