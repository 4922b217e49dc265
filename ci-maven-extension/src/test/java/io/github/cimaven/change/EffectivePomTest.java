package io.github.cimaven.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.Test;

class EffectivePomTest {

    @Test
    void whatActsOnlyWhereItIsUsedIsNoPartOfTheText() {
        EffectivePom pom = pom("<artifactId>a</artifactId>");

        assertThat(pom("<!-- c --><artifactId>a</artifactId>").text()).isEqualTo(pom.text());
        assertThat(pom("<artifactId>a</artifactId><modules><module>b</module></modules>")
                        .text())
                .isEqualTo(pom.text());
        assertThat(pom("<artifactId>a</artifactId><properties><b>1</b></properties>")
                        .text())
                .isEqualTo(pom.text());
        assertThat(pom("<artifactId>a</artifactId>" + managed("<version>1</version>"))
                        .text())
                .isEqualTo(pom.text());
        assertThat(pom("<artifactId>b</artifactId>").text()).isNotEqualTo(pom.text());
    }

    @Test
    void pluginManagementCountsForGoalsOfTheCommandLine() {
        Model model = model("<build><pluginManagement><plugins><plugin><artifactId>p</artifactId></plugin></plugins>"
                + "</pluginManagement></build>");

        assertThat(EffectivePom.of(model, "/top", true).text()).contains("<artifactId>p<");
        assertThat(EffectivePom.of(model, "/top", false).text()).doesNotContain("<artifactId>p<");
        assertThat(model.getBuild().getPluginManagement()).isNotNull();
    }

    @Test
    void theFolderOfTheWorkTreeIsNoDifference() {
        EffectivePom here = EffectivePom.of(
                model("<build><directory>/here/a/target</directory></build><properties><p>/here</p></properties>"),
                "/here",
                false);
        EffectivePom there = EffectivePom.of(
                model("<build><directory>/there/a/target</directory></build><properties><p>/there</p></properties>"),
                "/there",
                false);

        assertThat(here).isEqualTo(there);
    }

    @Test
    void changedProperties() {
        EffectivePom old = pom("<properties><same>1</same><other>1</other><gone>1</gone></properties>");
        EffectivePom now = pom("<properties><same>1</same><other>2</other><added>1</added></properties>");

        assertThat(old.changedProperties(now)).isEqualTo(Set.of("other", "gone", "added"));
        assertThat(old.changedProperties(old)).isEmpty();
    }

    @Test
    void changedManagedVersions() {
        EffectivePom one = pom(managed("<version>1</version>"));
        EffectivePom two = pom(managed("<version>2</version>"));

        assertThat(one.changedVersions(two)).containsExactly("g:a");
        assertThat(one.changedVersions(pom(""))).containsExactly("g:a");
        assertThat(pom("").changedVersions(one)).containsExactly("g:a");
        assertThat(one.changedVersions(one)).isEmpty();
        assertThat(one.changesDependencies(two)).isFalse();
    }

    @Test
    void scopesAndExclusionsChangeWhichDependenciesThereAre() {
        EffectivePom plain = pom(managed("<version>1</version>"));

        assertThat(plain.changesDependencies(pom(managed("<version>1</version><scope>compile</scope>"))))
                .isFalse();
        assertThat(plain.changesDependencies(pom(managed("<version>1</version><scope>test</scope>"))))
                .isTrue();
        assertThat(plain.changesDependencies(pom(managed("<version>1</version><exclusions><exclusion>"
                        + "<groupId>x</groupId><artifactId>y</artifactId></exclusion></exclusions>"))))
                .isTrue();
    }

    private static String managed(String rest) {
        return "<dependencyManagement><dependencies><dependency><groupId>g</groupId><artifactId>a</artifactId>" + rest
                + "</dependency></dependencies></dependencyManagement>";
    }

    private static EffectivePom pom(String content) {
        return EffectivePom.of(model(content), "/top", false);
    }

    private static Model model(String content) {
        try {
            return new MavenXpp3Reader().read(new StringReader("<project>" + content + "</project>"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlPullParserException e) {
            throw new AssertionError(e);
        }
    }
}
