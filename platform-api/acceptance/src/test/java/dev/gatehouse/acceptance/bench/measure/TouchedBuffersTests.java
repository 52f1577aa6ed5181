package dev.gatehouse.acceptance.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TouchedBuffersTests {

    @Test
    void hitsAndReadsOfTheWholePlanCount() {
        String plan = """
                [{
                    "Plan": {
                        "Node Type": "Function Scan", "Shared Hit Blocks": 17, "Shared Read Blocks": 2,
                        "Shared Dirtied Blocks": 40, "Local Hit Blocks": 50
                    },
                    "Planning": { "Shared Hit Blocks": 300, "Shared Read Blocks": 4 }
                }]
                """;
        assertThat(TouchedBuffers.touched(plan)).isEqualTo(19);
    }
}
