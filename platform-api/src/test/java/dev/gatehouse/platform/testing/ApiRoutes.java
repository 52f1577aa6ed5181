package dev.gatehouse.platform.testing;

import static dev.gatehouse.platform.access.Permission.ACTIVITY_READ;
import static dev.gatehouse.platform.access.Permission.BILLING_READ;
import static dev.gatehouse.platform.access.Permission.BILLING_WRITE;
import static dev.gatehouse.platform.access.Permission.CLIENTS_READ;
import static dev.gatehouse.platform.access.Permission.CLIENTS_WRITE;
import static dev.gatehouse.platform.access.Permission.DEADLINES_READ;
import static dev.gatehouse.platform.access.Permission.DEADLINES_WRITE;
import static dev.gatehouse.platform.access.Permission.ENGAGEMENTS_READ;
import static dev.gatehouse.platform.access.Permission.ENGAGEMENTS_SEND;
import static dev.gatehouse.platform.access.Permission.ENGAGEMENTS_WRITE;
import static dev.gatehouse.platform.access.Permission.FILES_READ;
import static dev.gatehouse.platform.access.Permission.ITEMS_REVIEW;
import static dev.gatehouse.platform.access.Permission.MEMBERS_READ;
import static dev.gatehouse.platform.access.Permission.MEMBERS_WRITE;
import static dev.gatehouse.platform.access.Permission.ORGANIZATION_READ;
import static dev.gatehouse.platform.access.Permission.ORGANIZATION_WRITE;
import static dev.gatehouse.platform.access.Permission.PLAN_READ;
import static dev.gatehouse.platform.access.Permission.TEMPLATES_READ;
import static dev.gatehouse.platform.access.Permission.TEMPLATES_WRITE;

import dev.gatehouse.platform.access.Permission;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The table behind the matrices: every route of the API, who may use it, and a request that works. Tests compare it
 * with the description of the API, so that a new route cannot be forgotten. What ends a session or a link stands last.
 */
public final class ApiRoutes {

    private static final String TOKEN = "A".repeat(43);
    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    private static final String ITEM =
            "{'id':'<+itemId>','type':'FORM','title':'Home office','instructions':'All','questions':[{'id':'rooms',"
                    + "'type':'SINGLE_CHOICE','label':'Which room','hint':'By name','required':true,"
                    + "'options':[{'id':'attic','label':'The attic'}]}]}";
    private static final String TEMPLATE =
            "'content':{'name':'Tax return','description':'Yearly','message':'Hi','dueInDays':30,'items':[{'type':'FORM',"
                    + "'title':'Home office','instructions':'All','dueInDays':7,'questions':[{'id':'rooms',"
                    + "'type':'SINGLE_CHOICE','label':'Which room','hint':'By name','required':true,"
                    + "'options':[{'id':'attic','label':'The attic'}]}]}]}";
    private static final String DEADLINE =
            "'content':{'name':'Domain berg.example','dueOn':'2028-02-29','cost':{'amount':'19.90','currency':'EUR'},"
                    + "'frequency':'CUSTOM','interval':{'count':6,'unit':'MONTHS'},'supplier':'Names Ltd','notes':'Ask first'}";
    private static final String ANSWERS = "{'answers':{'rooms':{'value':'two'}}}";
    private static final String FILE =
            "{'id':'<+fileId>','name':'a.txt','size':7,'contentType':'text/plain','sha256':'" + "ab".repeat(32) + "'}";

    private static final String PROOF = "{'method':'TOTP','code':'000000'}";
    private static final String NEW_FACTOR = "{'name':'Phone','code':'000000'}";

    /**
     * These want something that no table can hold: a code of the moment, a payment provider. Tests of their own show
     * that they work.
     */
    private static final Set<String> WANT_A_PROOF = Set.of(
            "POST /api/staff/session/proofs",
            "POST /api/staff/profile/factors",
            "POST /api/staff/organization/subscription/checkout-sessions",
            "POST /api/staff/organization/subscription/portal-sessions");

    private static final String DEADLINE_LIST = "client;service;due\\nOtto Berg & Co;Domain;2028-03-31";

    public static final List<ApiRoute> ALL = List.of(
            portal("GET", "/checklists/{engagementId}", ""),
            portal("POST", "/checklists/{engagementId}/opening", ""),
            portal("POST", "/items/{itemId}/uploads", "{'batchId':'<+batchId>','files':[" + FILE + "]}"),
            portal("PUT", "/items/{itemId}/answers", ANSWERS).meaning("itemId", "formItemId"),
            portal("PUT", "/items/{itemId}/submission", ANSWERS).meaning("itemId", "formItemId"),
            portal("POST", "/uploads/{fileId}/confirmation", ""),
            portal("DELETE", "/uploads/{fileId}", "").meaning("fileId", "pendingFileId"),
            portal("GET", "/home", ""),
            portal("GET", "/deadlines", ""),
            portal("GET", "/costs", ""),
            portal("GET", "/calendar", ""),
            portal("POST", "/calendar", ""),
            portal("DELETE", "/calendar", ""),
            open("GET", "/api/portal/{slug}/calendars/{token}.ics", ""),
            staff("POST", "/deadline-import-previews", "{'csv':'" + DEADLINE_LIST + "'}", DEADLINES_WRITE),
            staff("POST", "/deadline-imports", "{'id':'<+deadlineId>','csv':'" + DEADLINE_LIST + "'}", DEADLINES_WRITE),
            portal("GET", "/session", ""),
            portal("POST", "/session/challenges", ""),
            portal("POST", "/session/proofs", "{'code':'000000'}"),
            portal(
                    "POST",
                    "/checklists/{engagementId}/invitations",
                    "{'id':'<+contactId>','name':'Ida','email':'<mail>'}"),
            open("POST", "/api/portal/{slug}/sign-in/challenges", "{'email':'<mail>'}"),
            open("POST", "/api/portal/{slug}/sign-in/sessions", "{'code':'000000'}"),
            open("POST", "/api/portal/{slug}/sign-in/verification-mails", ""),
            open("POST", "/api/portal/{slug}/sign-in/link-previews", "{'token':'" + TOKEN + "'}"),
            open("POST", "/api/portal/{slug}/sign-in/link-sessions", "{'token':'" + TOKEN + "'}"),
            open("POST", "/api/portal/{slug}/sign-in/renewals", "{'token':'" + TOKEN + "'}"),
            open("POST", "/api/portal/{slug}/link-mails", "{'email':'<mail>'}"),
            open("POST", "/api/portal/{slug}/link-redemptions", "{'token':'" + TOKEN + "'}"),
            staff("GET", "/session", "", null),
            operator("GET", "/session", ""),
            operator("GET", "/organizations", ""),
            operator(
                    "POST",
                    "/organizations",
                    "{'id':'<+organizationId>','name':'Berg Advisers','slug':'<newSlug>','preset':'CASE','plan':'PLUS',"
                            + "'ownerName':'Maya','ownerEmail':'<mail>'}"),
            operator("GET", "/organizations/{organizationId}", ""),
            operator(
                    "PUT",
                    "/organizations/{organizationId}/agreements",
                    "{'key':'staff-seats','value':40,'reason':'Pilot','until':'2099-01-01T00:00:00Z'}"),
            operator(
                    "PUT",
                    "/organizations/{organizationId}/agreements/withdrawal",
                    "{'key':'staff-seats','reason':'Over'}"),
            operator("GET", "/organizations/{organizationId}/plan-preview", "", "?plan=FREE"),
            operator("GET", "/health", ""),
            operator("GET", "/organizations/{organizationId}/deliveries", ""),
            operator("GET", "/organizations/{organizationId}/support-grants", ""),
            operator("POST", "/organizations/{organizationId}/support-sessions", "{'grantId':'<grantId>'}"),
            operator(
                    "POST",
                    "/organizations/{organizationId}/break-glass-requests",
                    "{'id':'<+grantId>','reason':'Police request','areas':['WORK'],'minutes':30}"),
            operator("PUT", "/organizations/{organizationId}/support-grants/{grantId}/approval", "")
                    .meaning("grantId", "requestedGrantId"),
            operator("PUT", "/organizations/{organizationId}/suspension", "{'reason':'Unpaid'}"),
            operator("PUT", "/organizations/{organizationId}/restoration", "{'reason':'Paid'}"),
            open("POST", "/api/operator/sign-in/challenges", "{'email':'<mail>'}"),
            open("POST", "/api/operator/sign-in/sessions", "{'verification':'" + TOKEN + "','code':'000000'}"),
            open("POST", "/api/operator/sign-in/proofs", "{'pending':'" + TOKEN + "','proof':" + PROOF + "}"),
            open("POST", "/api/operator/sign-in/passkey-challenges", "{'pending':'" + TOKEN + "'}"),
            open("POST", "/api/operator/sign-in/invitations", "{'token':'" + TOKEN + "'}"),
            open("POST", "/api/operator/sign-in/enrolments", "{'pending':'" + TOKEN + "','kind':'TOTP'}"),
            open("POST", "/api/operator/sign-in/factors", "{'pending':'" + TOKEN + "','factor':" + NEW_FACTOR + "}"),
            operator("GET", "/organizations/{organizationId}/invoices", ""),
            operator(
                    "PUT",
                    "/organizations/{organizationId}/invoices/{invoiceId}/payment",
                    "{'receivedOn':'2026-11-21','reference':'transfer'}"),
            operator("DELETE", "/session", ""),
            staff("POST", "/session/mailed-codes", "", null),
            staff("POST", "/session/passkey-challenges", "", null),
            staff("POST", "/session/proofs", PROOF, null),
            staff("GET", "/session/organizations", "", null),
            staff("GET", "/profile", "", null),
            staff("PUT", "/profile/name", "{'name':'Maya Lindt'}", null),
            staff("POST", "/profile/enrolments", "{'kind':'TOTP'}", null),
            staff("POST", "/profile/factors", NEW_FACTOR, null),
            staff("PUT", "/profile/factors/{factorId}", "{'name':'Old phone'}", null),
            staff("POST", "/profile/recovery-codes", "", null),
            staff("DELETE", "/profile/factors/{factorId}", "", null),
            open("POST", "/api/staff/sign-in/proofs", "{'pending':'" + TOKEN + "','proof':" + PROOF + "}"),
            open("POST", "/api/staff/sign-in/passkey-challenges", "{'pending':'" + TOKEN + "'}"),
            open("POST", "/api/staff/sign-in/enrolments", "{'pending':'" + TOKEN + "','kind':'TOTP'}"),
            open("POST", "/api/staff/sign-in/factors", "{'pending':'" + TOKEN + "','factor':" + NEW_FACTOR + "}"),
            open(
                    "POST",
                    "/api/staff/sign-in/invitations",
                    "{'token':'0190b1b1-0000-7000-8000-000000000001." + TOKEN + "'}"),
            open("POST", "/api/staff/sign-in/challenges", "{'email':'<mail>'}"),
            open("POST", "/api/staff/sign-in/sessions", "{'verification':'" + TOKEN + "','code':'000000'}"),
            open("POST", "/api/staff/sign-up/challenges", "{'email':'<mail>'}"),
            open("POST", "/api/staff/sign-up/tickets", "{'verification':'" + TOKEN + "','code':'000000'}"),
            open("POST", "/api/staff/sign-up/slug-checks", "{'text':'Berg Advisers'}"),
            open(
                    "POST",
                    "/api/staff/sign-up/organizations",
                    "{'ticket':'" + TOKEN + "','id':'<+organizationId>','name':'Berg Advisers','slug':'<newSlug>',"
                            + "'preset':'CASE','ownerName':'Maya','email':'<mail>'}"),
            staff("GET", "/clients", "", CLIENTS_READ),
            staff("POST", "/clients", "{'id':'<+clientId>','name':'Berg & Co','reference':'K-1'}", CLIENTS_WRITE),
            staff("GET", "/clients/{clientId}", "", CLIENTS_READ),
            staff("PUT", "/clients/{clientId}", "{'name':'Berg','reference':'K-2','state':'ACTIVE'}", CLIENTS_WRITE),
            staff(
                    "POST",
                    "/clients/{clientId}/contacts",
                    "{'id':'<+contactId>','name':'Ida','email':'<mail>','jobTitle':'Chief'}",
                    CLIENTS_WRITE),
            staff("PUT", "/contacts/{contactId}", "{'name':'Ida','email':'<mail>','jobTitle':'Chief'}", CLIENTS_WRITE),
            staff("GET", "/engagements", "", ENGAGEMENTS_READ, "?clientId={clientId}"),
            staff(
                    "POST",
                    "/engagements",
                    "{'id':'<+engagementId>','clientId':'<clientId>','kind':'CASE','title':'Tax return','message':'Hi',"
                            + "'dueOn':'2027-03-31','items':[" + ITEM + "]}",
                    ENGAGEMENTS_WRITE),
            staff("GET", "/engagements/{engagementId}", "", ENGAGEMENTS_READ),
            staff(
                    "PUT",
                    "/engagements/{engagementId}",
                    "{'title':'Tax','message':'Hello','dueOn':'2027-03-31'}",
                    ENGAGEMENTS_WRITE),
            staff("POST", "/engagements/{engagementId}/items", ITEM, ENGAGEMENTS_WRITE),
            staff(
                    "POST",
                    "/engagements/{engagementId}/invitations",
                    "{'contactIds':['<contactId>']}",
                    ENGAGEMENTS_SEND),
            staff("PUT", "/engagements/{engagementId}/publication", "{'contactIds':['<contactId>']}", ENGAGEMENTS_SEND)
                    .meaning("engagementId", "draftId"),
            staff(
                    "POST",
                    "/engagements/{engagementId}/templates",
                    "{'id':'<+templateId>','name':'As for Berg'}",
                    TEMPLATES_WRITE),
            staff("GET", "/templates", "", TEMPLATES_READ),
            staff("POST", "/templates", "{'id':'<+templateId>'," + TEMPLATE + "}", TEMPLATES_WRITE),
            staff("GET", "/templates/{templateId}", "", TEMPLATES_READ),
            staff(
                    "POST",
                    "/templates/{templateId}/engagements",
                    "{'id':'<+engagementId>','clientId':'<clientId>','kind':'CASE','title':'Tax return 2027'}",
                    ENGAGEMENTS_WRITE),
            staff("PUT", "/templates/{templateId}", "{" + TEMPLATE + "}", TEMPLATES_WRITE),
            staff("PUT", "/templates/{templateId}/archival", "", TEMPLATES_WRITE),
            staff("DELETE", "/templates/{templateId}/archival", "", TEMPLATES_WRITE),
            staff("GET", "/activity", "", ACTIVITY_READ),
            staff("GET", "/attention", "", ENGAGEMENTS_READ, "?dueBy=2027-03-31"),
            staff("GET", "/engagements/{engagementId}/activity", "", ACTIVITY_READ),
            staff("GET", "/engagements/{engagementId}/verification", "", ACTIVITY_READ),
            staff("GET", "/items/{itemId}", "", ENGAGEMENTS_READ),
            staff(
                    "PUT",
                    "/items/{itemId}",
                    "{'title':'Statements','instructions':'All pages','dueOn':'2027-03-31'}",
                    ENGAGEMENTS_WRITE),
            staff("PUT", "/items/{itemId}/position", "{'position':1}", ENGAGEMENTS_WRITE)
                    .meaning("itemId", "secondDraftItemId"),
            staff("DELETE", "/items/{itemId}", "", ENGAGEMENTS_WRITE).meaning("itemId", "draftItemId"),
            staff("PUT", "/items/{itemId}/review", "", ITEMS_REVIEW),
            staff("PUT", "/items/{itemId}/acceptance", "", ITEMS_REVIEW),
            staff("PUT", "/items/{itemId}/changes-request", "{'reason':'It stops at page 3'}", ITEMS_REVIEW),
            staff("GET", "/reviews", "", ENGAGEMENTS_READ),
            staff("GET", "/access-policy", "", ORGANIZATION_READ),
            staff(
                    "PUT",
                    "/access-policy",
                    "{'identify':'LINK_TOKEN','prove':'NONE','challengeSeconds':600,'sendsPerVerification':5,"
                            + "'triesPerCode':5,'sessionSeconds':86400,'hardened':false}",
                    ORGANIZATION_WRITE),
            staff("GET", "/engagements/{engagementId}/access-policy", "", ORGANIZATION_READ),
            staff("PUT", "/engagements/{engagementId}/access-policy", "{'prove':'NONE'}", ORGANIZATION_WRITE)
                    .meaning("engagementId", "draftId"),
            staff("DELETE", "/engagements/{engagementId}/access-policy", "", ORGANIZATION_WRITE)
                    .meaning("engagementId", "draftId"),
            staff("GET", "/contacts/{contactId}/access-trace", "", CLIENTS_READ),
            staff("GET", "/organization/profile", "", ORGANIZATION_READ),
            staff("GET", "/organization/accent", "", ORGANIZATION_READ, "?colour=0b6b5d"),
            staff("PUT", "/organization/name", "{'name':'Berg Advisers'}", ORGANIZATION_WRITE),
            staff(
                    "PUT",
                    "/organization/appearance",
                    "{'accent':'#0b6b5d','welcomeMessage':'Good to see you'}",
                    ORGANIZATION_WRITE),
            staff("PUT", "/organization/logo", "{'image':'" + PIXEL + "'}", ORGANIZATION_WRITE),
            staff("DELETE", "/organization/logo", "", ORGANIZATION_WRITE),
            staff("GET", "/organization/plan", "", PLAN_READ),
            staff("POST", "/organization/exports", "", ORGANIZATION_WRITE),
            staff("GET", "/organization/entitlements", "", PLAN_READ),
            staff("GET", "/organization/plan-preview", "", PLAN_READ, "?plan=FREE"),
            staff("GET", "/organization/second-factor", "", MEMBERS_READ),
            staff("PUT", "/organization/second-factor", "{'secondFactor':'OPTIONAL'}", MEMBERS_WRITE),
            staff("GET", "/organization/subscription", "", PLAN_READ),
            staff("GET", "/organization/subscription/standing", "", null),
            staff("GET", "/organization/subscription/plan-change", "", BILLING_WRITE, "?plan=ESSENTIAL"),
            staff("PUT", "/organization/subscription/plan", "{'plan':'PLUS'}", BILLING_WRITE),
            staff("PUT", "/organization/subscription/cancellation", "", BILLING_WRITE),
            staff("DELETE", "/organization/subscription/cancellation", "", BILLING_WRITE),
            staff("POST", "/organization/subscription/checkout-sessions", "{'plan':'PLUS'}", BILLING_WRITE),
            staff("POST", "/organization/subscription/portal-sessions", "", BILLING_WRITE),
            open("POST", "/api/hooks/stripe", ""),
            staff("GET", "/organization/billing-details", "", BILLING_READ),
            staff(
                    "PUT",
                    "/organization/billing-details",
                    "{'name':'Berg Advisers','address':'Quay 1','taxId':'DE 123'}",
                    BILLING_WRITE),
            staff("GET", "/organization/usage-history", "", PLAN_READ),
            staff("GET", "/organization/invoices", "", BILLING_READ),
            staff("GET", "/organization/invoices/{invoiceId}/document", "", BILLING_READ),
            staff("GET", "/members", "", MEMBERS_READ),
            staff(
                    "POST",
                    "/members",
                    "{'id':'<+memberId>','name':'Nia','email':'<mail>','role':'VIEWER'}",
                    MEMBERS_WRITE),
            staff("PUT", "/members/{memberId}/role", "{'role':'CONTRIBUTOR'}", MEMBERS_WRITE),
            staff("POST", "/members/{memberId}/invitation-mails", "", MEMBERS_WRITE)
                    .meaning("memberId", "invitedId"),
            staff("DELETE", "/members/{memberId}/factors", "", MEMBERS_WRITE),
            staff("DELETE", "/members/{memberId}", "", MEMBERS_WRITE),
            staff("GET", "/support-grants", "", MEMBERS_READ),
            staff(
                    "POST",
                    "/support-grants",
                    "{'id':'<+grantId>','purpose':'Mails do not arrive','areas':['WORK','SETTINGS'],'mayChange':false,"
                            + "'minutes':60}",
                    MEMBERS_WRITE),
            staff("PUT", "/support-grants/{grantId}/revocation", "", MEMBERS_WRITE),
            staff("GET", "/support-views", "", MEMBERS_READ),
            staff("GET", "/deadlines", "", DEADLINES_READ, "?clientId={clientId}&seriesId={seriesId}"),
            staff(
                    "POST",
                    "/deadlines",
                    "{'id':'<+deadlineId>','clientId':'<clientId>','parentId':'<parentId>'," + DEADLINE + "}",
                    DEADLINES_WRITE),
            staff("GET", "/deadlines/{deadlineId}", "", DEADLINES_READ),
            staff("PUT", "/deadlines/{deadlineId}", "{" + DEADLINE + "}", DEADLINES_WRITE),
            staff(
                    "PUT",
                    "/deadlines/{deadlineId}/renewal",
                    "{'id':'<+nextDeadlineId>','dueOn':'2029-02-28','cost':{'amount':'24.00','currency':'EUR'}}",
                    DEADLINES_WRITE),
            staff("PUT", "/deadlines/{deadlineId}/closure", "", DEADLINES_WRITE)
                    .meaning("deadlineId", "otherDeadlineId"),
            staff("DELETE", "/deadlines/{deadlineId}/closure", "", DEADLINES_WRITE),
            staff("GET", "/portal-visits", "", CLIENTS_READ),
            staff("GET", "/deadline-settings", "", DEADLINES_READ),
            staff(
                    "PUT",
                    "/deadline-settings",
                    "{'timeZone':'Europe/Zurich','noticeDays':30,'rules':[{'daysBefore':7,'contacts':true,'staff':true}]}",
                    ORGANIZATION_WRITE),
            staff("GET", "/costs", "", DEADLINES_READ, "?from=2028-01&to=2028-12&clientId={clientId}"),
            staff("GET", "/files/{fileId}/download", "", FILES_READ),
            staff("GET", "/files/{fileId}/preview", "", FILES_READ),
            staff("POST", "/invitations/{invitationId}/mails", "", ENGAGEMENTS_SEND),
            staff("GET", "/contacts/{contactId}/sessions", "", CLIENTS_READ),
            staff(
                    "POST",
                    "/invitations",
                    "{'id':'<+invitationId>','email':'<mail>','name':'Ida','jobTitle':'Chief','company':'Berg & Co',"
                            + "'clientId':'<clientId>','engagementId':'<engagementId>','message':'Welcome'}",
                    ENGAGEMENTS_SEND),
            staff("GET", "/invitations", "", CLIENTS_READ, "?clientId={clientId}&engagementId={engagementId}"),
            staff(
                    "POST",
                    "/invitation-imports",
                    "{'id':'<+importId>','csv':'email;name;company\\n<mail>;Ida;Berg','message':'Welcome'}",
                    ENGAGEMENTS_SEND),
            staff("GET", "/invitation-imports/{importId}", "", ENGAGEMENTS_SEND),
            staff("PUT", "/invitation-imports/{importId}/confirmation", "", ENGAGEMENTS_SEND),
            portal("DELETE", "/session", ""),
            portal("DELETE", "/sessions", ""),
            staff("DELETE", "/contacts/{contactId}/sessions/{sessionId}", "", CLIENTS_WRITE),
            staff("DELETE", "/contacts/{contactId}/sessions", "", CLIENTS_WRITE),
            staff("PUT", "/invitations/{invitationId}/rotation", "", ENGAGEMENTS_SEND),
            staff("PUT", "/invitations/{invitationId}/revocation", "", ENGAGEMENTS_SEND),
            staff("GET", "/profile/sessions", "", null),
            staff("DELETE", "/profile/sessions/{sessionId}", "", null).meaning("sessionId", "ownSessionId"),
            staff("PUT", "/session/organization", "{'organizationId':'<organizationId>'}", null),
            staff("PUT", "/contacts/{contactId}/revocation", "", CLIENTS_WRITE),
            staff("DELETE", "/contacts/{contactId}/revocation", "", CLIENTS_WRITE),
            staff("DELETE", "/session", "", null),
            staff("DELETE", "/profile/sessions", "", null));

    private ApiRoutes() {}

    /** Those that a request of the table can use with success. */
    public static Stream<ApiRoute> working() {
        return ALL.stream()
                .filter(route ->
                        !route.open() && !route.needsAMailedCode() && !WANT_A_PROOF.contains(route.toString()));
    }

    public static Stream<ApiRoute> staff() {
        return ALL.stream().filter(route -> route.path().startsWith("/api/staff/"));
    }

    /** For the people who run the service. */
    public static Stream<ApiRoute> operator() {
        return ALL.stream().filter(ApiRoute::isOperator);
    }

    public static Stream<ApiRoute> portal() {
        return ALL.stream().filter(ApiRoute::isPortal);
    }

    /** Those of a firm: the sessions that use them belong to one, and to no other. */
    public static Stream<ApiRoute> ofAFirm() {
        return ALL.stream().filter(route -> !route.isOperator());
    }

    /** Those with a body. */
    public static Stream<ApiRoute> reading() {
        return ALL.stream().filter(route -> !route.body().isEmpty());
    }

    private static ApiRoute portal(String method, String rest, String body) {
        return new ApiRoute(method, "/api/portal/{slug}" + rest, "", json(body), null, false, Map.of());
    }

    private static ApiRoute operator(String method, String rest, String body) {
        return operator(method, rest, body, "");
    }

    private static ApiRoute operator(String method, String rest, String body, String query) {
        return new ApiRoute(method, "/api/operator" + rest, query, json(body), null, false, Map.of());
    }

    private static ApiRoute open(String method, String path, String body) {
        return new ApiRoute(method, path, "", json(body), null, true, Map.of());
    }

    private static ApiRoute staff(String method, String rest, String body, @Nullable Permission permission) {
        return staff(method, rest, body, permission, "");
    }

    private static ApiRoute staff(
            String method, String rest, String body, @Nullable Permission permission, String query) {
        return new ApiRoute(method, "/api/staff" + rest, query, json(body), permission, false, Map.of());
    }

    private static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }
}
