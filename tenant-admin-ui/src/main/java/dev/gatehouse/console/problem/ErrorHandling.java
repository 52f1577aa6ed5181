package dev.gatehouse.console.problem;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.gatehouse.console.access.ProveDialog;
import org.springframework.stereotype.Component;

/** Gives every session our error handler. */
@Component
class ErrorHandling implements VaadinServiceInitListener {

    private final ProveDialog prove;

    ErrorHandling(ProveDialog prove) {
        this.prove = prove;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(
                        init -> init.getSession().setErrorHandler(new ConsoleErrorHandler(prove::before)));
    }
}
