package dev.gatehouse.console.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;

/** Columns of a grid that a phone or a narrow window has no room for. They come and go with the width of the window. */
public final class Columns {

    private static final int WIDE = 900;

    private final List<Grid.Column<?>> columns = new ArrayList<>();

    private Columns() {}

    /** Follows the window for as long as the grid is on screen. */
    public static Columns onlyWhenWide(Grid<?> grid) {
        var columns = new Columns();
        ComponentEventListener<AttachEvent> follow = attached -> columns.follow(grid, attached.getUI());
        grid.addAttachListener(follow);
        return columns;
    }

    /** Adds a column. */
    public void add(Grid.Column<?> column) {
        columns.add(column);
    }

    private void follow(Grid<?> grid, UI ui) {
        show(ui.getPage().getExtendedClientDetails().getWindowInnerWidth());
        Registration resize = ui.getPage().addBrowserWindowResizeListener(event -> show(event.getWidth()));
        grid.addDetachListener(gone -> resize.remove());
    }

    // A width of 0 or less is not known yet.
    private void show(int width) {
        columns.forEach(column -> column.setVisible(width <= 0 || width >= WIDE));
    }
}
