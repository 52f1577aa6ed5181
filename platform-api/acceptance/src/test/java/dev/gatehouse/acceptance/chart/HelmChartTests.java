package dev.gatehouse.acceptance.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class HelmChartTests {

    private static final RenderedChart DEFAULT = RenderedChart.byDefault();
    private static final RenderedChart FULL = RenderedChart.withEverythingOn();

    @SuppressWarnings("unused")
    private static final List<RenderedChart> BOTH = List.of(DEFAULT, FULL);

    @Test
    void lintFindsNothing() {
        LintResult result = new Helm(RenderedChart.FOLDER).lint().strict().call();
        assertThat(result.isFailed()).as("%s", result.getMessages()).isFalse();
    }

    @ParameterizedTest
    @FieldSource("BOTH")
    void noContainerIsRootOrWritesOutsideTmp(RenderedChart chart) {
        assertThat(chart.containers()).hasSize(3).allSatisfy(container -> {
            Map<String, Object> security = container.map("securityContext");
            assertThat(security)
                    .containsEntry("runAsNonRoot", true)
                    .containsEntry("readOnlyRootFilesystem", true)
                    .containsEntry("allowPrivilegeEscalation", false)
                    .containsEntry("capabilities", Map.of("drop", List.of("ALL")));
            assertThat(container.list("volumeMounts"))
                    .extracting(mount -> mount.text("mountPath"))
                    .containsExactly("/tmp");
            assertThat(container.text("resources.limits.memory")).isNotEmpty();
            assertThat(container.text("resources.requests.cpu")).isNotEmpty();
        });
    }

    @ParameterizedTest
    @FieldSource("BOTH")
    void podsAreConfinedAndGetNoToken(RenderedChart chart) {
        assertThat(chart.manifests().stream().filter(Manifest::hasPods).map(Manifest::pod))
                .hasSize(3)
                .allSatisfy(pod -> {
                    assertThat(pod.text("securityContext.runAsNonRoot")).isEqualTo("true");
                    assertThat(pod.text("securityContext.runAsUser")).matches("[1-9]\\d*");
                    assertThat(pod.text("securityContext.seccompProfile.type")).isEqualTo("RuntimeDefault");
                    assertThat(pod.text("automountServiceAccountToken")).isEqualTo("false");
                    assertThat(pod.list("volumes"))
                            .allSatisfy(volume -> assertThat(volume.content()).containsKey("emptyDir"));
                });
    }

    @ParameterizedTest
    @FieldSource("BOTH")
    void serversAreProbedSpreadAndStopInPeace(RenderedChart chart) {
        assertThat(chart.ofKind("Deployment")).hasSize(2).allSatisfy(server -> {
            Manifest container = server.containers().findFirst().orElseThrow();
            assertThat(container.text("readinessProbe.httpGet.path")).isEqualTo("/actuator/health/readiness");
            assertThat(container.text("livenessProbe.httpGet.path")).isEqualTo("/actuator/health/liveness");
            assertThat(container.text("startupProbe.httpGet.path")).isEqualTo("/actuator/health/liveness");
            int grace = Integer.parseInt(server.pod().text("terminationGracePeriodSeconds"));
            assertThat(grace).isGreaterThanOrEqualTo(5 + 20);
            assertThat(server.pod().list("topologySpreadConstraints"))
                    .extracting(spread -> spread.text("topologyKey"))
                    .contains("kubernetes.io/hostname");
        });
    }

    @ParameterizedTest
    @FieldSource("BOTH")
    void whatSelectsPodsFindsThem(RenderedChart chart) {
        for (String component : List.of("-api", "-console")) {
            Map<String, Object> labels = chart.one("Deployment", component).map("spec.template.metadata.labels");
            assertThat(labels)
                    .containsAllEntriesOf(chart.one("Deployment", component).map("spec.selector.matchLabels"));
            assertThat(labels)
                    .containsAllEntriesOf(chart.one("Service", component).map("spec.selector"));
            assertThat(labels)
                    .containsAllEntriesOf(
                            chart.one("PodDisruptionBudget", component).map("spec.selector.matchLabels"));
        }
    }

    @ParameterizedTest
    @FieldSource("BOTH")
    void migrationsRunBeforeAndDependOnNothingOfTheRelease(RenderedChart chart) {
        Manifest job = chart.one("Job", "-migrations");
        assertThat(job.map("metadata.annotations"))
                .containsEntry(VisibleHooks.ANNOTATION, "pre-install,pre-upgrade")
                .containsKey("helm.sh/hook-delete-policy");
        assertThat(chart.manifests().stream()
                        .filter(manifest -> !manifest.kind().equals("Job"))
                        .filter(manifest -> manifest.map("metadata.annotations").containsKey(VisibleHooks.ANNOTATION)))
                .isEmpty();
        assertThat(job.containers()).singleElement().satisfies(container -> {
            assertThat(container.content()).doesNotContainKey("envFrom");
            assertThat(container.content()).containsEntry("args", List.of("migrate"));
        });
    }

    @ParameterizedTest
    @FieldSource("BOTH")
    void secretsStayInTheirSecrets(RenderedChart chart) {
        assertThat(chart.ofKind("Secret")).isEmpty();
        Stream<Map.Entry<String, String>> variables = chart.containers()
                .flatMap(container -> container.variables().entrySet().stream())
                .filter(variable -> isSecret(variable.getKey()));
        assertThat(variables)
                .hasSizeGreaterThanOrEqualTo(7)
                .allSatisfy(variable -> assertThat(variable.getValue())
                        .matches("(gatehouse|portals-runtime|gatehouse-migrations|portals-migrations)/[a-z0-9-]+"));
        assertThat(chart.ofKind("ConfigMap").flatMap(map -> map.map("data").keySet().stream()))
                .noneMatch(HelmChartTests::isSecret);
        assertThat(chart.text()).doesNotContainPattern("(?i)://[^/\\s\"]*:[^/\\s\"]*@");
    }

    private static boolean isSecret(String variable) {
        return variable.matches(
                ".*(PASSWORD|SECRET|TOKEN|CODEKEY|FACTORKEY|ACCESSKEY|REDIS_URL|ADMIN_USER|MAIL_USERNAME).*");
    }

    @Test
    void serversCannotReadTheOwnersPassword() {
        assertThat(FULL.text()).contains("portals-migrations");
        assertThat(FULL.ofKind("Deployment").flatMap(Manifest::containers))
                .allSatisfy(
                        container -> assertThat(container.content().toString()).doesNotContain("portals-migrations"));
    }

    @Test
    void onlyMigrationsThatCreateRolesKnowAnAdministrator() {
        assertThat(migrationVariables(DEFAULT)).containsOnlyKeys("GATEHOUSE_DB_URL", "GATEHOUSE_DB_OWNER_PASSWORD");
        assertThat(migrationVariables(FULL))
                .containsEntry("GATEHOUSE_DB_URL", "jdbc:postgresql://db.firm.example:6432/portals?sslmode=verify-full")
                .containsEntry("GATEHOUSE_DB_ADMIN_PASSWORD", "portals-migrations/admin-password")
                .containsKeys(
                        "GATEHOUSE_DB_APP_PASSWORD", "GATEHOUSE_DB_WORKER_PASSWORD", "GATEHOUSE_DB_BACKUP_PASSWORD");
    }

    private static Map<String, String> migrationVariables(RenderedChart chart) {
        return chart.one("Job", "-migrations")
                .containers()
                .findFirst()
                .orElseThrow()
                .variables();
    }

    @Test
    void portalIsPublicAndHealthIsNot() {
        Manifest ingress = DEFAULT.one("Ingress", "-api");
        Manifest rule = ingress.list("spec.rules").getFirst();
        assertThat(rule.text("host")).isEqualTo("portal.example.com");
        assertThat(rule.list("http.paths"))
                .extracting(path -> path.text("pathType") + " " + path.text("path"))
                .containsExactlyInAnyOrder(
                        "Exact /",
                        "Prefix /api",
                        "Prefix /portal",
                        "Prefix /problems",
                        "Exact /openapi.json",
                        "Prefix /reference");
    }

    @Test
    void consoleKeepsABrowserOnItsPod() {
        assertThat(DEFAULT.one("Ingress", "-console").map("metadata.annotations"))
                .containsEntry("nginx.ingress.kubernetes.io/affinity", "cookie");
        assertThat(FULL.one("Ingress", "-console").map("metadata.annotations"))
                .containsEntry("edge.example/timeout", "60s")
                .containsEntry("nginx.ingress.kubernetes.io/affinity", "cookie");
    }

    /** S-15, S-46: on Kubernetes Spring Boot believes forwarded headers of anyone unless it is told not to. */
    @ParameterizedTest
    @FieldSource("BOTH")
    void apiDecidesItselfWhichForwardedHeadersItBelieves(RenderedChart chart) {
        assertThat(chart.settings("api"))
                .containsEntry("SERVER_FORWARDHEADERSSTRATEGY", "none")
                .containsEntry(
                        "GATEHOUSE_INTERNALHOSTS", chart.one("Service", "-api").name());
        assertThat(chart.settings("console"))
                .containsEntry(
                        "GATEHOUSE_API_URL",
                        "http://" + chart.one("Service", "-api").name() + ":8080");
    }

    @Test
    void trustedProxiesAreTheOnesGiven() {
        assertThat(DEFAULT.settings("api")).doesNotContainKey("GATEHOUSE_TRUSTEDPROXIES");
        assertThat(FULL.settings("api")).containsEntry("GATEHOUSE_TRUSTEDPROXIES", "10.0.0.0/8,fd00::/8");
    }

    @Test
    void autoscalerOwnsTheNumberOfPods() {
        assertThat(DEFAULT.one("Deployment", "-api").map("spec")).containsEntry("replicas", 2);
        assertThat(FULL.one("Deployment", "-api").map("spec")).doesNotContainKey("replicas");
        assertThat(FULL.one("HorizontalPodAutoscaler", "-api").text("spec.scaleTargetRef.name"))
                .isEqualTo(FULL.one("Deployment", "-api").name());
    }

    @Test
    void apiIsReachedFromTheIngressAndTheConsoleOnly() {
        assertThat(DEFAULT.ofKind("NetworkPolicy")).isEmpty();
        assertThat(FULL.ofKind("NetworkPolicy")).hasSize(3);
        assertThat(FULL.one("NetworkPolicy", "-api")
                        .list("spec.ingress")
                        .getFirst()
                        .list("from"))
                .hasSize(2);
        assertThat(FULL.one("NetworkPolicy", "-migrations").list("spec.ingress"))
                .isEmpty();
    }

    @Test
    void changedSettingsRestartThePods() {
        String path = "spec.template.metadata.annotations";
        assertThat(RenderedChart.with("s3.region", "elsewhere")
                        .one("Deployment", "-api")
                        .map(path))
                .isNotEqualTo(DEFAULT.one("Deployment", "-api").map(path));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "publicUrl | http://portal.example.com",
                "publicUrl | https://portal.example.com/portal",
                "consoleUrl | console.example.com",
                "trustedProxies | anywhere",
                "database.host | postgresql://db/gatehouse",
                "database.port | 0",
                "database.password | hunter2",
                "redis.url | redis://:hunter2@redis",
                "s3.secretKey | hunter2",
                "s3.bucket | A_B",
                "podSecurity.user | 0",
                "api.replicas | 0",
                "api.image.tag | latest",
                "api.extraSettings.GATEHOUSE_DATABASE_APP_PASSWORD | hunter2",
                "migrations.jdbcParameters | password=hunter2",
                "console.replica | 2",
                "console.ingress.stickyAnnotations | null",
            })
    void wrongValueIsRefused(String value, String content) {
        assertThatThrownBy(() -> RenderedChart.with(value, content)).hasMessageContaining("schema");
    }
}
