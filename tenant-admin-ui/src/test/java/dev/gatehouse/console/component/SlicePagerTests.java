package dev.gatehouse.console.component;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlicePagerTests {

    private final List<String> asked = new ArrayList<>();
    private final SlicePager<Integer> pager = new SlicePager<>((limit, cursor) -> {
        asked.add(String.valueOf(cursor));
        var from = cursor == null ? 0 : Integer.parseInt(cursor);
        var to = Math.min(from + limit, 120);
        return new Slice<>(IntStream.range(from, to).boxed().toList(), to == 120 ? null : String.valueOf(to));
    });

    @Test
    void readsOnlyAsFarAsOneScrolls() {
        assertThat(pager.slice(0, 30)).hasSize(30);
        assertThat(asked).containsExactly("null");
    }

    @Test
    void followsTheCursorsInOrder() {
        assertThat(pager.slice(90, 30)).first().isEqualTo(90);
        assertThat(asked).containsExactly("null", "50", "100");
    }

    @Test
    void scrollingBackAsksNobody() {
        pager.slice(60, 10);
        assertThat(pager.slice(0, 10)).first().isEqualTo(0);
        assertThat(asked).hasSize(2);
    }

    @Test
    void behindTheEndThereIsNothing() {
        assertThat(pager.slice(200, 50)).isEmpty();
    }

    @Test
    void listOfOnePageIsShort() {
        assertThat(pager.isShort()).isFalse();
        var short20 = new SlicePager<>(
                (limit, cursor) -> new Slice<>(IntStream.range(0, 20).boxed().toList(), null));
        assertThat(short20.isShort()).isTrue();
        assertThat(new SlicePager<>((limit, cursor) -> new Slice<>(List.of(), null)).isShort())
                .isTrue();
        assertThat(asked).containsExactly("null");
    }
}
