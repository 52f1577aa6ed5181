package dev.gatehouse.platform.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many people who press at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** Runs a request so many times, all let go together, and gives what each was answered. */
    public static List<Answer> run(int times, IntFunction<Answer> request) {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> pressing = IntStream.range(0, times)
                    .mapToObj(number -> people.submit(() -> {
                        start.await();
                        return request.apply(number);
                    }))
                    .toList();
            start.countDown();
            return answers(pressing);
        }
    }

    private static List<Answer> answers(List<Future<Answer>> pressing) {
        List<Answer> answers = new ArrayList<>();
        try {
            for (Future<Answer> one : pressing) {
                answers.add(one.get());
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        return answers;
    }
}
