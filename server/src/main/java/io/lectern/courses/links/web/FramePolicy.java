package io.lectern.courses.links.web;

import io.lectern.courses.links.address.LinkAddress;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells browsers that the academy's pages frame nothing but themselves and the services that lessons may embed. */
@Component
class FramePolicy extends OncePerRequestFilter {

    private static final String HEADER = "Content-Security-Policy";
    private static final String POLICY = "frame-src 'self' blob: " + String.join(" ", LinkAddress.FRAMED);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/api/") || path.startsWith("/ws/") || path.startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HEADER, POLICY);
        chain.doFilter(request, response);
    }
}
