{{/* What every pod says about itself before its containers. */}}
{{- define "gatehouse.pod" -}}
automountServiceAccountToken: false
enableServiceLinks: false
{{- with .Values.serviceAccountName }}
serviceAccountName: {{ . }}
{{- end }}
{{- with .Values.imagePullSecrets }}
imagePullSecrets:
  {{- toYaml . | nindent 2 }}
{{- end }}
securityContext:
  runAsNonRoot: true
  runAsUser: {{ .Values.podSecurity.user }}
  runAsGroup: {{ .Values.podSecurity.group }}
  fsGroup: {{ .Values.podSecurity.group }}
  seccompProfile:
    type: RuntimeDefault
volumes:
  - name: tmp
    emptyDir:
      sizeLimit: 256Mi
{{- end -}}

{{/* What every container says: no root, no way to become it, nothing writable but /tmp. */}}
{{- define "gatehouse.container" -}}
securityContext:
  runAsNonRoot: true
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities:
    drop: [ALL]
volumeMounts:
  - name: tmp
    mountPath: /tmp
{{- end -}}

{{/* A server's port, probes and leave-taking: five seconds for the ingress to notice, then Spring's graceful stop. */}}
{{- define "gatehouse.server" -}}
ports:
  - name: http
    containerPort: 8080
startupProbe:
  httpGet: {path: /actuator/health/liveness, port: http}
  periodSeconds: 2
  failureThreshold: 60
readinessProbe:
  httpGet: {path: /actuator/health/readiness, port: http}
  periodSeconds: 5
  timeoutSeconds: 3
  failureThreshold: 2
livenessProbe:
  httpGet: {path: /actuator/health/liveness, port: http}
  periodSeconds: 10
  timeoutSeconds: 3
  failureThreshold: 3
lifecycle:
  preStop:
    sleep: {seconds: 5}
{{- end -}}

{{/* Takes (list $ "component"): spread over nodes and zones as far as there are any. */}}
{{- define "gatehouse.spread" -}}
topologySpreadConstraints:
{{- $selector := include "gatehouse.selector" . }}
{{- range list "kubernetes.io/hostname" "topology.kubernetes.io/zone" }}
  - maxSkew: 1
    topologyKey: {{ . }}
    whenUnsatisfiable: ScheduleAnyway
    labelSelector:
      matchLabels:
        {{- $selector | nindent 8 }}
{{- end }}
{{- end -}}

{{/* Takes (list $ "component" values): where a server may run. */}}
{{- define "gatehouse.placement" -}}
{{ include "gatehouse.spread" (list (index . 0) (index . 1)) }}
{{- with (index . 2).nodeSelector }}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with (index . 2).tolerations }}
tolerations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end -}}
