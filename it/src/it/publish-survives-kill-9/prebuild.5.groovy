context.get('server').killAt(4, 'maven-metadata.xml', false)
true
