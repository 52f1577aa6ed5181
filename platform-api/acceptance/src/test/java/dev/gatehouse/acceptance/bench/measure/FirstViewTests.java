package dev.gatehouse.acceptance.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstViewTests {

    @Test
    void whatThePageNamesIsFetchedOnce() {
        String page = """
                <script nonce="n">inline()</script>
                <link rel="icon" href="data:," />
                <script type="module" crossorigin src="/portal/assets/index-1.js" nonce="n"></script>
                <link rel="modulepreload" href="/portal/assets/part-2.js">
                <link rel="stylesheet" crossorigin href="/portal/assets/index-3.css" nonce="n">
                <link rel="preload" href="/portal/assets/part-2.js">
                <a href="/portal/elsewhere">no</a>
                """;
        assertThat(FirstView.references(page))
                .containsExactly("/portal/assets/index-1.js", "/portal/assets/part-2.js", "/portal/assets/index-3.css");
    }
}
