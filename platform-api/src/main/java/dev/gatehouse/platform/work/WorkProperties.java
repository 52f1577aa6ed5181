package dev.gatehouse.platform.work;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How workers look for work.
 *
 * @param poll how often they look without being woken
 */
@ConfigurationProperties("gatehouse.work")
record WorkProperties(@DefaultValue("1s") Duration poll) {}
