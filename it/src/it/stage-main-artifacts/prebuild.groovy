def story = io.github.cimaven.it.Story.of(binding.variables)
def repository = story.template('multi').extension().repository().commit('First').tag('v1.0.0')
story.write('news.txt', 'more')
context.put('head', repository.commit('Second').head())
true
