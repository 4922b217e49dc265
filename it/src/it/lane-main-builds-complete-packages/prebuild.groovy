def story = io.github.cimaven.it.Story.of(binding.variables)
def repository = story.template('multi').extension().repository().commit('First').tag('v1.0.0')
story.write('news.txt', 'more')
context.put('version', '1.0.1.dev1+g' + repository.commit('Second').head().substring(0, 7))
true
