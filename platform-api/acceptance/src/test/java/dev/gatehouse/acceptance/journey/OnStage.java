package dev.gatehouse.acceptance.journey;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands a test the {@link Stage}; it is set for the first one and struck after the last. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnStage.Setting.class)
@interface OnStage {

    final class Setting implements ParameterResolver, AfterEachCallback {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Stage.class;
        }

        @Override
        public Stage resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return stage(test);
        }

        @Override
        public void afterEach(ExtensionContext test) throws IOException {
            Stage stage = stage(test);
            try {
                if (test.getExecutionException().isPresent()) {
                    stage.takeEvidence(Path.of(
                            "target",
                            "journey-failures",
                            test.getRequiredTestMethod().getName()));
                }
            } finally {
                stage.closeBrowsers();
            }
        }

        private static Stage stage(ExtensionContext test) {
            return test.getRoot()
                    .getStore(ExtensionContext.Namespace.create(OnStage.class))
                    .computeIfAbsent(Stage.class, type -> Stage.set(), Stage.class);
        }
    }
}
