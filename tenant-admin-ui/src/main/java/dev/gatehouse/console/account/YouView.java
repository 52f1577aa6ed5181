package dev.gatehouse.console.account;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.gatehouse.console.access.SignOut;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.PageHeader;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.AccountApi;
import dev.gatehouse.console.platform.Needs;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.console.platform.SignInApi;
import dev.gatehouse.console.platform.StaffSession;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.access.OwnProfileResponse;
import dev.gatehouse.contract.access.RenameRequest;

/** Who I am here, and what guards my account. */
@Route("you")
@Needs(Permission.ENGAGEMENTS_READ)
public class YouView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final AccountApi account;
    private final SignInApi session;
    private final SignOut signOut;

    YouView(AccountApi account, SignInApi session, SignOut signOut) {
        this.account = account;
        this.session = session;
        this.signOut = signOut;
        addClassName("page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return Words.say("you.title");
    }

    private void show() {
        var profile = account.profile();
        var address = new Span(profile.email());
        removeAll();
        add(new PageHeader(Words.say("you.title")).facts(address));
        add(name(profile), new FactorSection(account, profile, this::show));
        add(new SessionSection(account, signOut, this::show));
    }

    private Section name(OwnProfileResponse profile) {
        var name = Fields.required(Words.say("you.name"), Limits.NAME);
        name.setValue(profile.name());
        var hint = new Paragraph(Words.say("you.name.hint"));
        hint.addClassName("second");
        var save = new Div(ActionButton.secondary(Words.say("you.name.save"), () -> rename(name)));
        save.addClassName("actions");
        var form = new Div(name, hint, save);
        form.addClassNames("card", "form");
        var section = new Section(new H2(Words.say("you.name.title")), form);
        section.addClassName("block");
        return section;
    }

    // The name also stands in the frame of the console.
    private void rename(TextField name) {
        if (Fields.complete(name)) {
            account.rename(new RenameRequest(name.getValue().strip()));
            StaffSession.refresh(session.member());
            Notices.done(Words.say("you.name.saved"));
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(true));
        }
    }
}
