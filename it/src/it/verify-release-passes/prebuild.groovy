def story = io.github.cimaven.it.Story.of(binding.variables)
def key = io.github.cimaven.it.SigningKey.generate(UUID.randomUUID().toString())
story.template('multi').extension().write('.gitignore', 'target/\nbuild.log\npublished/\nsigning.env\n').write('key.asc', key.publicKey()).signingWith(key.secret(), key.passphrase())
story.replace('app/pom.xml', '<artifactId>app</artifactId>', '<artifactId>app</artifactId>\n\n  <properties>\n    <ci.publish.skip>true</ci.publish.skip>\n  </properties>')
story.repository().commit('First').tag('v1.0.0')
true
