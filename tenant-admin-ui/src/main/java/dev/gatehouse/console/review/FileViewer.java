package dev.gatehouse.console.review;

import com.vaadin.flow.component.html.Div;
import dev.gatehouse.console.component.FileList;
import dev.gatehouse.console.platform.FileApi;
import dev.gatehouse.console.platform.FileLinks;
import dev.gatehouse.contract.engagement.FileResponse;
import dev.gatehouse.contract.engagement.FileState;
import dev.gatehouse.contract.engagement.ItemResponse;
import dev.gatehouse.contract.engagement.SubmissionResponse;
import java.util.List;

/** The files of the newest submission, and the pages of the one that is chosen. */
class FileViewer extends Div {

    private final FileLinks links;
    private final FileList list;
    private final Div stage = new Div();

    FileViewer(FileApi api, ItemResponse item) {
        links = new FileLinks(api);
        var files = submitted(item);
        addClassName("viewer");
        list = files.size() > 1 ? new FileList(files, links, this::show) : new FileList(files, links);
        add(list, stage);
        files.stream().findFirst().ifPresent(this::show);
    }

    private static List<FileResponse> submitted(ItemResponse item) {
        var newest = item.submissions().stream()
                .findFirst()
                .map(SubmissionResponse::fileIds)
                .orElse(List.of());
        return item.files().stream()
                .filter(file -> newest.contains(file.id()) && file.state() != FileState.DELETED)
                .toList();
    }

    private void show(FileResponse file) {
        list.mark(file);
        stage.removeAll();
        stage.add(new FilePreview(links, file));
    }
}
