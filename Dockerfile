# The bot in a small image: Node and the program in a bundle. No shell, no package manager, no root.
#   docker build -t level-guide .
#   docker buildx build --platform linux/amd64,linux/arm64 -t level-guide .
ARG BUILD_BASE=docker.io/library/node:24-bookworm-slim
ARG BASE=gcr.io/distroless/cc-debian12:nonroot

FROM --platform=$BUILDPLATFORM ${BUILD_BASE} AS bundle
ARG NPM_CONFIG_REGISTRY
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY manifest.json ./
COPY container container
COPY data data
COPY src src
RUN npx node container/bundle.ts /bundle && mkdir /data

# Node itself, from the package that the lock file names for the system that the image is for.
FROM --platform=$BUILDPLATFORM ${BUILD_BASE} AS node
ARG NPM_CONFIG_REGISTRY
ARG TARGETARCH
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN case "$TARGETARCH" in amd64) cpu=x64 ;; *) cpu="$TARGETARCH" ;; esac \
  && npm ci --ignore-scripts --omit=dev --os=linux --cpu="$cpu" \
  && cp "node_modules/node-linux-$cpu/bin/node" /node

FROM ${BASE}
COPY --from=node /node /usr/local/bin/node
COPY --from=bundle /bundle /app
COPY --from=bundle --chown=65532:65532 /data /data
ENV NODE_ENV=production \
  DATABASE_URL=sqlite:/data/level-guide.db \
  LEVEL_GUIDE_KEY_FILE=/data/level-guide.key \
  HEALTH_PORT=3001 \
  HEALTH_HOST=0.0.0.0
USER 65532:65532
WORKDIR /data
VOLUME /data
EXPOSE 3000 3001
ENTRYPOINT ["/usr/local/bin/node", "--min-semi-space-size=4", "--max-semi-space-size=4", "/app/level-guide.mjs"]
CMD ["start"]
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["/usr/local/bin/node", "/app/level-guide.mjs", "health"]
