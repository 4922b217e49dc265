def story = io.github.cimaven.it.Story.of(binding.variables)
def server = new io.github.cimaven.it.MavenServer(story)
def key = io.github.cimaven.it.SigningKey.generate(UUID.randomUUID().toString())
def variables = ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'CODEARTIFACT_AUTH_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN',
        'CI_AUDIT_JDBC_PASSWORD', 'MAVEN_PASSWORD', 'CI_OIDC_TOKEN', 'CI_JOB_TOKEN']
def secrets = variables.collectEntries { [it, UUID.randomUUID().toString()] }
// Nobody listens there: the notice fails, and says so.
def webhook = UUID.randomUUID().toString()
context.put('server', server)
context.put('secrets', secrets.values() + [key.passphrase(), key.piece(), webhook])
context.put('token', secrets['CODEARTIFACT_AUTH_TOKEN'])
story.template('multi').extension()
    .write('.gitignore', 'target/\nbuild.log\nsigning.env\nremote.git/\n')
    .write('.mvn/maven.config', "-Dci.publish=maven\n-Dci.publish.maven.url=${server.url()}\n-Dci.publish.maven.codeartifact=true\n-Dci.publish.git.remote=${story.path('remote.git')}\n")
    .signingWith(key.secret(), key.passphrase())
story.path('signing.env').toFile() << (secrets + [SLACK_WEBHOOK_URL: "http://127.0.0.1:1/services/$webhook"]).collect { name, value -> "export $name='$value'\n" }.join()
org.eclipse.jgit.api.Git.init().setBare(true).setDirectory(story.path('remote.git').toFile()).call().close()
story.repository().commit('First').tag('v1.0.0')
true
