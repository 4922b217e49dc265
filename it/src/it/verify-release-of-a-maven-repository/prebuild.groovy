def story = io.github.cimaven.it.Story.of(binding.variables)
def server = new io.github.cimaven.it.MavenServer(story)
def key = io.github.cimaven.it.SigningKey.generate(UUID.randomUUID().toString())
context.put('server', server)
org.eclipse.jgit.api.Git.init().setBare(true).setDirectory(story.path('remote.git').toFile()).call().close()
story.template('jar').extension()
    .write('.gitignore', 'target/\nbuild.log\npublished/\nremote.git/\nsigning.env\n')
    .write('key.asc', key.publicKey())
    .write('.mvn/maven.config', """-Dci.publish=maven,directory
-Dci.publish.maven.url=${server.url()}
-Dci.publish.directory=published
-Dci.publish.journal=git
-Dci.publish.git.remote=${story.path('remote.git')}
-Dci.sign=true
-Dci.sign.publicKey=key.asc
""".toString())
    .signingWith(key.secret(), key.passphrase())
    .jarsOnly().repository().commit('First').tag('v1.0.0')
true
