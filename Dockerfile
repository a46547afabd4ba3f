# The programs of a composed installation, each a target of its own, all built at once:
#   docker build --target web --tag marot-web .
#   docker build --target notifications --tag marot-notifications .
#   docker build --target tools --tag marot-tools .
FROM maven:3.9.9-eclipse-temurin-17 AS build
WORKDIR /marot
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    mvn --batch-mode --quiet --projects web,notifications,standalone --also-make -DskipTests package \
 && for module in web notifications standalone; do \
      java -Djarmode=tools -jar $module/target/$module-*-exec.jar extract --destination /programs/$module \
   && mv /programs/$module/$module-*-exec.jar /programs/$module/marot.jar \
   || exit 1; \
    done

FROM eclipse-temurin:17.0.15_6-jre-noble AS program
RUN useradd --system --uid 10001 --home-dir /var/lib/marot --create-home marot
WORKDIR /opt/marot
USER marot
ENV MAROT_DATA=/var/lib/marot
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-jar", "marot.jar"]

# Pages and API
FROM program AS web
COPY --from=build /programs/web ./
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r answer <&3 && [[ $answer == *' 200'* ]]"]

# Mails, fed by Kafka
FROM program AS notifications
COPY --from=build /programs/notifications ./
ENV MAROT_HEALTH_PORT=8081
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8081 && printf 'GET /health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r answer <&3 && [[ $answer == *' 200'* ]]"]

# The command line, for what is done once in a while: "import FILE" into the database of a composed installation
FROM program AS tools
COPY --from=build /programs/standalone ./
