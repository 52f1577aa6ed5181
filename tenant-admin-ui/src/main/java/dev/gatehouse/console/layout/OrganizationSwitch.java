package dev.gatehouse.console.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.AccountApi;
import dev.gatehouse.console.platform.StaffSession;
import dev.gatehouse.console.platform.SupportVisit;
import dev.gatehouse.contract.access.OwnOrganization;
import dev.gatehouse.contract.access.SwitchOrganizationRequest;
import java.util.List;
import java.util.Locale;

/** The firms that the member works for, one of them open; nothing when there is only one. */
class OrganizationSwitch extends Div {

    private static final int MANY = 7;

    private final AccountApi account;
    private final Div choices = new Div();
    private List<OwnOrganization> organizations = List.of();

    OrganizationSwitch(AccountApi account) {
        this.account = account;
        addClassName("organizations");
        choices.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", Words.say("layout.organizations"));
    }

    /** Asks the API anew each time it is opened: memberships come and go. */
    void load() {
        if (SupportVisit.current().isPresent()) {
            setVisible(false);
            return;
        }
        organizations = account.organizations();
        removeAll();
        setVisible(organizations.size() > 1);
        if (organizations.size() > MANY) {
            add(search());
        }
        add(choices);
        show("");
    }

    private TextField search() {
        var search = new TextField(Words.say("layout.organizations.search"));
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.EAGER);
        search.addValueChangeListener(change -> show(change.getValue()));
        return search;
    }

    private void show(String part) {
        choices.removeAll();
        organizations.stream()
                .filter(firm -> firm.name()
                        .toLowerCase(Locale.ROOT)
                        .contains(part.strip().toLowerCase(Locale.ROOT)))
                .forEach(firm -> choices.add(choice(firm)));
    }

    private NativeButton choice(OwnOrganization firm) {
        var choice = new NativeButton();
        choice.addClassName("choice");
        choice.add(new Span(firm.name()));
        if (firm.current()) {
            choice.getElement().setAttribute("aria-current", "true");
            choice.add(Glyph.CHECK.icon());
        } else {
            choice.addClickListener(click -> change(firm));
        }
        return choice;
    }

    // Everything on screen belongs to the firm that is left, so the page begins anew.
    private void change(OwnOrganization firm) {
        StaffSession.renew(account.change(new SwitchOrganizationRequest(firm.id())));
        UI.getCurrent().getPage().setLocation("/");
    }
}
