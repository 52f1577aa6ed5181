package dev.gatehouse.local;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/** What the embedded servers promise and servers of somebody else do not: ports, kept data, addresses, origins. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(value = "dev.gatehouse.local.EmbeddedOnly$Choice#isEmbedded", disabledReason = "other servers were chosen")
@interface EmbeddedOnly {

    final class Choice {

        private Choice() {}

        static boolean isEmbedded() {
            return Setting.of("gatehouse.services").orElse("embedded").equals("embedded");
        }
    }
}
