def story = io.github.cimaven.it.Story.of(binding.variables)
def key = io.github.cimaven.it.SigningKey.generate('open sesame')
story.template('pom').extension().write('release.asc', key.publicKey())
story.write('others.asc', io.github.cimaven.it.SigningKey.generate('other').publicKey())
story.repository().commit('First').signedTag('v1.0.0', key)
true
