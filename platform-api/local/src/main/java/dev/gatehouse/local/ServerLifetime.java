package dev.gatehouse.local;

/** How a server ends: one that this process started is stopped, an external one is left as it was found. */
interface ServerLifetime {

    ServerLifetime EXTERNAL = new ServerLifetime() {
        @Override
        public void stop() {}

        @Override
        public boolean outlivesThisJvm() {
            return true;
        }
    };

    void stop();

    default boolean outlivesThisJvm() {
        return false;
    }

    static ServerLifetime stoppedBy(Runnable stop) {
        return stop::run;
    }
}
