package dev.gatehouse.console.template;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.EmptyState;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.PageHeader;
import dev.gatehouse.console.component.SlicePager;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Needs;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.console.platform.TemplateApi;

/** Every template of the firm by name, those that come with the service among them. */
@Route("templates")
@Needs(Permission.TEMPLATES_READ)
public class TemplateListView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ARCHIVED = "archived";

    private final TemplateApi templates;
    private final Tabs tabs = new Tabs(new Tab(Words.say("templates.used")), new Tab(Words.say("templates.archived")));
    private final Div list = new Div();

    TemplateListView(TemplateApi templates) {
        this.templates = templates;
        addClassNames("page", "tall");
        list.addClassName("fill");
        tabs.addSelectedChangeListener(change -> choose(change.isFromClient()));
        add(new PageHeader(getPageTitle()).actions(newTemplate()), tabs, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var archived = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ARCHIVED)
                .isPresent();
        tabs.setSelectedIndex(archived ? 1 : 0);
        show(archived);
    }

    @Override
    public String getPageTitle() {
        return Words.say("templates.title");
    }

    private void choose(boolean byPerson) {
        if (byPerson) {
            var query = tabs.getSelectedIndex() == 0 ? QueryParameters.empty() : QueryParameters.of(ARCHIVED, "");
            UI.getCurrent().navigate(TemplateListView.class, query);
        }
    }

    private void show(boolean archived) {
        var pager = new SlicePager<>((limit, cursor) -> templates.list(null, archived, limit, cursor));
        list.removeAll();
        list.add(pager.isEmpty() ? nothing(archived) : new TemplateGrid(pager));
    }

    private static EmptyState nothing(boolean archived) {
        return archived
                ? new EmptyState(Glyph.ARCHIVE, "templates.none-archived")
                : new EmptyState(Glyph.FILE, "templates.none", newTemplate());
    }

    private static ActionButton newTemplate() {
        var button = ActionButton.primary(Words.say("template.new"), TemplateNavigation::write)
                .with(Glyph.PLUS);
        button.setVisible(Permission.TEMPLATES_WRITE.granted());
        return button;
    }
}
