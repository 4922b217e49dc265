def story = io.github.cimaven.it.Story.of(binding.variables)
def repository = story.template('pom').extension().repository().commit('First').tag('v2.0.0')
story.write('news.txt', 'more')
repository.commit('Second').tag('v1.0.0')
true
