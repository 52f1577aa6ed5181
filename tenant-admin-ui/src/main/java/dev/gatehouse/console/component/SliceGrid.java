package dev.gatehouse.console.component;

import com.vaadin.flow.component.grid.Grid;

/**
 * A grid over a list of the API. A short list is as high as its rows and scrolls with the page; a long one fills the
 * screen and reads on as one scrolls in it.
 */
public class SliceGrid<T> extends Grid<T> {

    /** Columns are added by the grid of a view. */
    protected SliceGrid(SlicePager<T> pager) {
        if (pager.isShort()) {
            setAllRowsVisible(true);
        } else {
            setSizeFull();
        }
        setItems(pager);
    }
}
