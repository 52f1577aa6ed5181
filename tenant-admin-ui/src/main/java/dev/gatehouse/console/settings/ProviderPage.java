package dev.gatehouse.console.settings;

import com.vaadin.flow.component.UI;
import dev.gatehouse.contract.subscription.ProviderPageResponse;

/** Leaves the console for a page of the payment provider, which leads back here. */
final class ProviderPage {

    private ProviderPage() {}

    static void open(ProviderPageResponse page) {
        UI.getCurrent().getPage().setLocation(page.url());
    }
}
