package dev.gatehouse.console.operator;

import dev.gatehouse.console.platform.PlatformConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** Makes the operators' client, with their own session. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = PlatformConfiguration.OPERATOR, types = OperatorApi.class)
class OperatorConfiguration {}
