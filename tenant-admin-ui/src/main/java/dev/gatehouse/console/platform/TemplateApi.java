package dev.gatehouse.console.platform;

import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.template.CreateTemplateRequest;
import dev.gatehouse.contract.template.SaveAsTemplateRequest;
import dev.gatehouse.contract.template.StartEngagementRequest;
import dev.gatehouse.contract.template.TemplateListItem;
import dev.gatehouse.contract.template.TemplateResponse;
import dev.gatehouse.contract.template.UpdateTemplateRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What checklists are made from. */
public interface TemplateApi {

    /** Templates by name, those that come with the service among them. */
    @GetExchange("/templates")
    Slice<TemplateListItem> list(
            @RequestParam(name = "q", required = false) @Nullable String search,
            @RequestParam boolean archived,
            @RequestParam int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** A template in its newest version. */
    @GetExchange("/templates/{templateId}")
    TemplateResponse get(@PathVariable UUID templateId);

    /** Makes a template from scratch; repeatable with the same id. */
    @PostExchange("/templates")
    TemplateResponse create(@RequestBody CreateTemplateRequest request);

    /** Makes a new version. */
    @PutExchange("/templates/{templateId}")
    TemplateResponse update(
            @PathVariable UUID templateId,
            @RequestHeader("If-Match") String version,
            @RequestBody UpdateTemplateRequest request);

    /** Puts a template away. */
    @PutExchange("/templates/{templateId}/archival")
    void archive(@PathVariable UUID templateId, @RequestHeader("If-Match") String version);

    /** Takes a template out again. */
    @DeleteExchange("/templates/{templateId}/archival")
    void restore(@PathVariable UUID templateId, @RequestHeader("If-Match") String version);

    /** Drafts an engagement from the newest version; repeatable with the same id. */
    @PostExchange("/templates/{templateId}/engagements")
    EngagementResponse start(@PathVariable UUID templateId, @RequestBody StartEngagementRequest request);

    /** Makes a template of what an engagement asks for; repeatable with the same id. */
    @PostExchange("/engagements/{engagementId}/templates")
    TemplateResponse save(@PathVariable UUID engagementId, @RequestBody SaveAsTemplateRequest request);
}
