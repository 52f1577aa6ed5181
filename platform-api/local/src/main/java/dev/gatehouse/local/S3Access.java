package dev.gatehouse.local;

import java.net.URI;

/** Where an S3 store answers and the key it accepts. */
record S3Access(URI endpoint, String region, String accessKey, String secretKey) {

    @Override
    public String toString() {
        return accessKey + "@" + endpoint;
    }
}
