package dev.gatehouse.platform.edge;

import dev.gatehouse.platform.kernel.EventLoops;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ReactorResourceFactory;

/** The server runs on the node's event loops, so that a node that stops takes nothing of another along. */
@Configuration(proxyBeanMethods = false)
class ServerThreads {

    @Bean
    ReactorResourceFactory reactorResources(EventLoops loops) {
        ReactorResourceFactory resources = new ReactorResourceFactory();
        resources.setUseGlobalResources(false);
        resources.setLoopResources(loops.all());
        return resources;
    }
}
