package org.marot.web.support;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts {@link MinimumPosition} before every call of the API. */
@Configuration(proxyBeanMethods = false)
class ReadsWait implements WebMvcConfigurer {
    private final MinimumPosition minimumPosition;

    ReadsWait(MinimumPosition minimumPosition) {
        this.minimumPosition = minimumPosition;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(minimumPosition).addPathPatterns("/api/**");
    }
}
