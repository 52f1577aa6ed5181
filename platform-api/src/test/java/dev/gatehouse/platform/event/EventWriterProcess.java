package dev.gatehouse.platform.event;

import dev.gatehouse.platform.PlatformApi;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import reactor.core.publisher.Flux;

/** A node of its own that appends until it is killed. */
final class EventWriterProcess {

    private static final int WRITERS = 8;

    private EventWriterProcess() {}

    public static void main(String[] arguments) {
        ConfigurableApplicationContext node = new SpringApplicationBuilder(PlatformApi.class).run(settings(arguments));
        UUID firm = UUID.fromString(arguments[4]);
        TenantTransactions transactions = node.getBean(TenantTransactions.class);
        EventLog log = node.getBean(EventLog.class);
        NewEvent event =
                NewEvent.of(dev.gatehouse.platform.event.Stream.organization(firm), "test.appended", Actor.SYSTEM);
        Flux.range(0, Integer.MAX_VALUE)
                .flatMap(number -> transactions.write(log.append(event)).onErrorComplete(), WRITERS)
                .contextWrite(Tenant.bind(new OrganizationId(firm)))
                .blockLast();
    }

    private static String[] settings(String... arguments) {
        return Stream.of(
                        "server.port=0",
                        "gatehouse.database.host=" + arguments[0],
                        "gatehouse.database.port=" + arguments[1],
                        "gatehouse.database.name=" + arguments[2],
                        "gatehouse.database.app.username=gatehouse_app",
                        "gatehouse.database.app.password=gatehouse_app",
                        "gatehouse.database.worker.username=gatehouse_worker",
                        "gatehouse.database.worker.password=gatehouse_worker",
                        "gatehouse.redis.url=" + arguments[3],
                        "gatehouse.s3.endpoint=http://localhost:9",
                        "gatehouse.s3.public-endpoint=http://localhost:9",
                        "gatehouse.s3.access-key=none",
                        "gatehouse.s3.secret-key=none",
                        "gatehouse.access.code-key=dGVzdC1rZXktdGVzdC1rZXktdGVzdC1rZXktdGVzdC4=",
                        "gatehouse.access.factor-key=ZmFjdG9yLWtleS1vZi10ZXN0cy13aXRoLTMyLWJ5dGVzISE=")
                .map(setting -> "--" + setting)
                .toArray(String[]::new);
    }
}
