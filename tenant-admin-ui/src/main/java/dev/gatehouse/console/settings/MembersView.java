package dev.gatehouse.console.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.PlanNotice;
import dev.gatehouse.console.component.SlicePager;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.MemberApi;
import dev.gatehouse.console.platform.Needs;
import dev.gatehouse.console.platform.OrganizationApi;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.contract.member.MemberListItem;

/** Who works here, and what each may do. */
@Route("settings/members")
@Needs(Permission.MEMBERS_READ)
public class MembersView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final MemberApi members;
    private final OrganizationApi organization;
    private final Div rows = new Div();

    MembersView(MemberApi members, OrganizationApi organization) {
        this.members = members;
        this.organization = organization;
        addClassName("page");
        rows.addClassName("rows");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return Words.say("settings.members");
    }

    private void show() {
        removeAll();
        rows.removeAll();
        var notice = new PlanNotice().about(organization, "staff-seats");
        add(new SettingsHeader(MembersView.class, addMember()), notice, rows, new SecondFactorRule(members));
        showMore(new SlicePager<>(members::list), 0);
    }

    private void showMore(SlicePager<MemberListItem> pager, int from) {
        var found = pager.slice(from, PAGE + 1).toList();
        found.stream().limit(PAGE).forEach(member -> rows.add(new MemberRow(members, member, this::show)));
        if (found.size() > PAGE) {
            var more = new Div();
            more.addClassName("more");
            more.add(ActionButton.quiet(Words.say("more"), () -> {
                rows.remove(more);
                showMore(pager, from + PAGE);
            }));
            rows.add(more);
        }
    }

    private ActionButton addMember() {
        var add = ActionButton.primary(Words.say("members.add"), () -> new MemberDialog(members).add(this::show))
                .with(Glyph.PLUS);
        add.setVisible(Permission.MEMBERS_WRITE.granted());
        return add;
    }
}
