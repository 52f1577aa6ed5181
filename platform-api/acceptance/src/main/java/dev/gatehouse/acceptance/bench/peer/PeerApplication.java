package dev.gatehouse.acceptance.bench.peer;

import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.redis.autoconfigure.DataRedisRepositoriesAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.ContextClosedEvent;

/** One peer as a server; its variables say which one and where PostgreSQL and Redis are. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = {UserDetailsServiceAutoConfiguration.class, DataRedisRepositoriesAutoConfiguration.class})
@Import({
    PeerSecurity.class,
    Firms.class,
    SeparateCalls.class,
    OneScript.class,
    SeparateStatements.class,
    OneFunction.class,
    ChecklistController.class
})
public class PeerApplication {

    /** Serves until the process is told to stop; then the exit code is 0. */
    public static int serve() {
        CountDownLatch stopped = new CountDownLatch(1);
        SpringApplication application = new SpringApplication(PeerApplication.class);
        application.addListeners((ApplicationListener<ContextClosedEvent>) event -> stopped.countDown());
        application.run();
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
