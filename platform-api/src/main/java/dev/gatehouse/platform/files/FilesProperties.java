package dev.gatehouse.platform.files;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of files.
 *
 * @param singleMax largest file that can be sent
 * @param previewMax largest file of which pages are drawn
 * @param uploadLife how long a signed upload works
 */
@ConfigurationProperties("gatehouse.files")
public record FilesProperties(
        @DefaultValue("100000000B") DataSize singleMax,
        @DefaultValue("25MB") DataSize previewMax,
        @DefaultValue("15m") Duration uploadLife) {}
