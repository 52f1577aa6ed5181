package dev.gatehouse.acceptance.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SampleTests {

    @Test
    void lineNamesEveryFigureWithItsUnit() {
        assertThat(new Sample(2706.4, 369, 11.5, 25.25, 2).line("A").replaceAll(" +", " "))
                .matches(" A 2706/s 369 µs CPU median 11[.,]50 ms p99 25[.,]25 ms 2 errors");
    }
}
