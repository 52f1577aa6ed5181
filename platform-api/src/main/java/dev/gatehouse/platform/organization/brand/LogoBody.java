package dev.gatehouse.platform.organization.brand;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.organization.SetLogoRequest;
import dev.gatehouse.platform.kernel.ProblemException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.http.codec.json.JacksonJsonDecoder;
import org.springframework.util.MimeType;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Lets the one request that carries an image be larger than all others. */
@Configuration(proxyBeanMethods = false)
class LogoBody implements WebFluxConfigurer {

    /** Base64 takes four characters for three bytes; a little more, so that the image itself can be judged. */
    private static final int BODY = Limits.LOGO_BYTES * 3 / 2;

    private final JsonMapper json;

    LogoBody(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void configureHttpMessageCodecs(ServerCodecConfigurer configurer) {
        LogoDecoder decoder = new LogoDecoder(json);
        decoder.setMaxInMemorySize(BODY);
        configurer.customCodecs().register(decoder);
    }

    private static final class LogoDecoder extends JacksonJsonDecoder {

        LogoDecoder(JsonMapper json) {
            super(json);
        }

        @Override
        public boolean canDecode(ResolvableType type, @Nullable MimeType mimeType) {
            return type.resolve() == SetLogoRequest.class && super.canDecode(type, mimeType);
        }

        @Override
        public Mono<Object> decodeToMono(
                Publisher<DataBuffer> input,
                ResolvableType type,
                @Nullable MimeType mimeType,
                @Nullable Map<String, Object> hints) {
            return super.decodeToMono(input, type, mimeType, hints)
                    .onErrorMap(
                            DataBufferLimitException.class,
                            tooLarge -> ProblemException.field("/image", "too-large", "is larger than 1 MB"));
        }
    }
}
