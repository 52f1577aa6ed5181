package dev.gatehouse.acceptance.bench.peer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/** Takes the firm from the path, its cookie, and the session behind the cookie. */
final class SessionCookieFilter extends OncePerRequestFilter {

    private static final int SLUG = 3;
    private static final int ID_LENGTH = 36;

    private final Firms firms;
    private final SessionCheck sessions;

    SessionCookieFilter(Firms firms, SessionCheck sessions) {
        this.firms = firms;
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        owner(request).ifPresent(SessionCookieFilter::signIn);
        chain.doFilter(request, response);
    }

    private Optional<Contact> owner(HttpServletRequest request) {
        String slug = request.getRequestURI().split("/", 5)[SLUG];
        Cookie cookie = WebUtils.getCookie(request, "__Host-gh-" + slug);
        return Optional.ofNullable(cookie)
                .map(Cookie::getValue)
                .flatMap(value -> firms.bySlug(slug)
                        .filter(firm -> value.startsWith(firm + "."))
                        .flatMap(firm -> sessions.use(firm, value.substring(ID_LENGTH + 1))));
    }

    private static void signIn(Contact contact) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(contact, null, List.of()));
        SecurityContextHolder.setContext(context);
    }
}
