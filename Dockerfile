# gongpu with its viewer. The segmenter is compiled where no ready-made file of it can be fetched.
FROM node:20-bookworm-slim AS build
RUN apt-get update \
 && apt-get install -y --no-install-recommends g++ make python3 \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY . .
RUN npm ci \
 && npm run build:viewer \
 && npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/bin bin
COPY --from=build /app/dist dist
COPY --from=build /app/graph-schema graph-schema
COPY --from=build /app/models models
COPY --from=build /app/seeds seeds
COPY --from=build /app/node_modules node_modules
# A volume that is mounted here belongs to whom the folder belongs.
RUN install --directory --owner=node --group=node /home/node/gongpu
ENV NODE_ENV=production GONGPU_HOME=/home/node/gongpu
USER node
EXPOSE 4680
ENTRYPOINT ["node", "/app/bin/gongpu.mjs"]
CMD ["serve", "--host", "0.0.0.0", "--port", "4680"]
