package dev.gatehouse.console.template;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;

/** The ways to templates. */
public final class TemplateNavigation {

    static final String NEW = "new";

    private TemplateNavigation() {}

    /** Goes to the template. */
    public static void open(UUID templateId) {
        UI.getCurrent().navigate(TemplateEditorView.class, templateId.toString());
    }

    /** A link to the template. */
    public static RouterLink link(UUID templateId, String name) {
        return new RouterLink(name, TemplateEditorView.class, templateId.toString());
    }

    static void write() {
        UI.getCurrent().navigate(TemplateEditorView.class, NEW);
    }

    static void list() {
        UI.getCurrent().navigate(TemplateListView.class);
    }
}
