package io.github.cimaven.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.descriptor.DuplicateParameterException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.codehaus.plexus.configuration.xml.XmlPlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.Test;

class GoalConfigurationTest {

    @Test
    void isTheGoalsOwn() throws Exception {
        Xpp3Dom skip = of(List.of(), Map.of(), Map.of()).getChild("skip");
        assertThat(skip.getAttribute("default-value")).isEqualTo("true");
        assertThat(skip.getValue()).isEqualTo("${x.skip}");
    }

    @Test
    void anotherDefaultLeavesThePropertyToTheUser() throws Exception {
        Xpp3Dom skip = of(List.of(), Map.of("skip", "false"), Map.of()).getChild("skip");
        assertThat(skip.getAttribute("default-value")).isEqualTo("false");
        assertThat(skip.getValue()).isEqualTo("${x.skip}");
    }

    @Test
    void thePomWinsOverTheDefault() throws Exception {
        Xpp3Dom configuration = of(List.of("<skip>no</skip>"), Map.of("skip", "false"), Map.of());
        assertThat(configuration.getChild("skip").getValue()).isEqualTo("no");
    }

    @Test
    void whatIsFixedWinsOverThePom() throws Exception {
        Xpp3Dom configuration = of(List.of("<skip>no</skip>"), Map.of(), Map.of("skip", "never"));
        assertThat(configuration.getChild("skip").getValue()).isEqualTo("never");
    }

    @Test
    void theFirstOfThePomWins() throws Exception {
        Xpp3Dom configuration = of(List.of("<name>one</name>", "<name>two</name><skip>no</skip>"), Map.of(), Map.of());
        assertThat(configuration.getChild("name").getValue()).isEqualTo("one");
        assertThat(configuration.getChild("skip").getValue()).isEqualTo("no");
    }

    @Test
    void anAliasIsTheParameter() throws Exception {
        assertThat(of(List.of("<title>one</title>"), Map.of(), Map.of())
                        .getChild("name")
                        .getValue())
                .isEqualTo("one");
    }

    @Test
    void keepsNestedElementsAndLeavesOutWhatTheGoalDoesNotKnow() throws Exception {
        Xpp3Dom configuration =
                of(List.of("<list><item>a</item><item>b</item></list><other>x</other>"), Map.of(), Map.of());
        assertThat(configuration.getChild("list").getChildren()).hasSize(2);
        assertThat(configuration.getChild("other")).isNull();
    }

    private static Xpp3Dom of(List<String> user, Map<String, String> defaults, Map<String, String> fixed)
            throws DuplicateParameterException, XmlPullParserException, IOException {
        MojoDescriptor goal = new MojoDescriptor();
        goal.setParameters(Stream.of("skip", "name", "list")
                .map(GoalConfigurationTest::parameter)
                .toList());
        XmlPlexusConfiguration own =
                new XmlPlexusConfiguration(dom("<skip implementation='boolean' default-value='true'>${x.skip}</skip>"));
        goal.setMojoConfiguration(own);
        List<Xpp3Dom> configured = user.stream()
                .map(text -> {
                    try {
                        return dom(text);
                    } catch (XmlPullParserException | IOException e) {
                        throw new IllegalArgumentException(e);
                    }
                })
                .toList();
        return GoalConfiguration.of(goal, configured, defaults, fixed);
    }

    private static Parameter parameter(String name) {
        Parameter parameter = new Parameter();
        parameter.setName(name);
        Optional.of("title").filter(alias -> name.equals("name")).ifPresent(parameter::setAlias);
        return parameter;
    }

    private static Xpp3Dom dom(String elements) throws XmlPullParserException, IOException {
        return Xpp3DomBuilder.build(new StringReader("<configuration>" + elements + "</configuration>"));
    }
}
