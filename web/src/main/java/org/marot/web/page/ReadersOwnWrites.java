package org.marot.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.marot.web.support.ReadsFrom;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Every page that {@link ReadsFrom} a table waits for the reader's own last write, or says, as {@code recording}, that
 * it does not show yet.
 */
@Configuration(proxyBeanMethods = false)
class ReadersOwnWrites implements WebMvcConfigurer, HandlerInterceptor {
    private static final String RECORDING = "recording";
    private final RecentWrite recentWrite;

    ReadersOwnWrites(RecentWrite recentWrite) {
        this.recentWrite = recentWrite;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).addPathPatterns("/**").excludePathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        ReadsFrom table = handler instanceof HandlerMethod method ? method.getMethodAnnotation(ReadsFrom.class) : null;
        if (table != null) {
            request.setAttribute(RECORDING, !recentWrite.isShownBy(table.value(), request));
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && request.getAttribute(RECORDING) instanceof Boolean recording && !isRedirect(page)) {
            page.addObject(RECORDING, recording);
        }
    }

    private static boolean isRedirect(ModelAndView page) {
        String view = page.getViewName();
        return view != null && view.startsWith("redirect:");
    }
}
