package dev.gatehouse.acceptance.bench.stack;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** How much data there is. */
public record DataSize(int firms, int engagementsPerFirm) {

    public static final int ITEMS = 20;
    private static final int SPOKEN_FOR = 10;
    private static final int FEW_FIRMS = 10;

    /** 40,000 items. */
    public static DataSize quick() {
        return new DataSize(1_000, 2);
    }

    /**
     * 200,000 items: firms just large enough to have pages of their own, so that what a read touches can be counted.
     */
    public static DataSize countable() {
        return new DataSize(1_000, 10);
    }

    /** Four million items. */
    public static DataSize full() {
        return new DataSize(1_000, 200);
    }

    /** Organisations of the same size, only ten of them. */
    public DataSize ofFewFirms() {
        return new DataSize(Math.min(FEW_FIRMS, firms), engagementsPerFirm);
    }

    public long items() {
        return (long) firms * engagementsPerFirm * ITEMS;
    }

    /** Engagements of each firm that somebody has a session for. */
    public int visitedPerFirm() {
        return Math.min(SPOKEN_FOR, engagementsPerFirm);
    }

    /** The checklists that are read; neighbours belong to different firms. */
    public List<Subject> visited() {
        return LongStream.range(0, visitedPerFirm())
                .boxed()
                .flatMap(turn -> IntStream.rangeClosed(1, firms)
                        .mapToObj(firm -> new Subject(firm, (long) firm * engagementsPerFirm + turn)))
                .toList();
    }
}
