def story = io.github.cimaven.it.Story.of(binding.variables)
def key = io.github.cimaven.it.SigningKey.generate(UUID.randomUUID().toString())
context.put('key', key)
story.template('multi').extension().write('.gitignore', 'target/\nbuild.log\npublished/\nsigning.env\n').signingWith(key.secret(), key.passphrase())
story.advisories(java.time.Instant.now()).dependency('app/pom.xml', 'org.apache.commons', 'commons-text', '1.10.0')
story.repository().commit('First').tag('v1.0.0')
true
