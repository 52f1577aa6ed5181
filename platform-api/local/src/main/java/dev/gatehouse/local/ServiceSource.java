package dev.gatehouse.local;

/**
 * One way to get the servers. The mail server is not among them: tests read its mail, so it always runs in this
 * process.
 */
interface ServiceSource {

    PostgresServer postgres();

    RedisServer redis();

    S3Server s3();

    static ServiceSource chosen(LocalServicesOptions options, ServerFolder folder) {
        String choice = Setting.of("gatehouse.services").orElse("embedded");
        return switch (choice) {
            case "embedded" -> new EmbeddedServices(options, folder);
            case "external" -> new ExternalServices(options);
            case "containers" -> new ContainerServices(options);
            default ->
                throw new IllegalArgumentException(
                        "gatehouse.services is embedded, external or containers, not " + choice);
        };
    }
}
