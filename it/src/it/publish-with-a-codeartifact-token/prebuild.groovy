import io.github.cimaven.doubles.FakeCodeArtifact

def story = io.github.cimaven.it.Story.of(binding.variables)
def server = new io.github.cimaven.it.MavenServer(story)
def tokens = new FakeCodeArtifact('AKIAFORTESTSONLY', 'token-for-tests-only-')
context.put('server', server)
context.put('tokens', tokens)
story.template('jar').extension()
    .write('.gitignore', 'target/\nbuild.log\n')
    .write('.mvn/maven.config', """-Dci.publish=maven
-Dci.publish.journal=directory
-Dci.publish.maven.url=${server.url()}
-Dci.publish.maven.codeartifact=true
-Dci.publish.codeartifact.domain=${FakeCodeArtifact.DOMAIN}
-Dci.publish.codeartifact.owner=${FakeCodeArtifact.OWNER}
-Dci.publish.codeartifact.region=${FakeCodeArtifact.REGION}
-Dci.publish.codeartifact.endpoint=${tokens.url()}
""".toString())
    .jarsOnly().repository().commit('First').tag('v1.0.0')
true
